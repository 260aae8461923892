package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journey of {@code StreetJourneyIT} once more, for those who have a licence of Vaadin TestBench. */
@DemoPortal
class StreetTestBench extends BrowserTestBase {

    private static final String NEWS = "Cryostorage opens in summer.";

    @LocalServerPort
    int port;

    @BrowserTest
    void aChangeGoesFromTheEditorThroughReviewToThePublic() {
        signIn("editor@actris.example");
        open("/workspace/actris/profile");
        TestBenchElement overview = waitFor("//vaadin-text-area[label[.='Overview']]/textarea");
        overview.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\n\n" + NEWS);
        press("Submit for review");
        waitFor("//vaadin-dialog//vaadin-button[.='Submit for review']").click();
        waitFor("//*[.='In review']");
        assertThat(publicPage()).doesNotContain(NEWS);

        getDriver().manage().deleteAllCookies();
        signIn("platform@liaison.example");
        open("/platform/reviews");
        waitFor("//a[contains(., 'Advanced Cell Therapy')]").click();
        press("Approve and publish");
        waitUntil(driver -> publicPage().contains(NEWS), 1);
    }

    private void signIn(String email) {
        open("/login");
        waitFor("//input[@name='username']").sendKeys(email, Keys.TAB, "liaison-demo", Keys.ENTER);
        waitUntil(driver -> !driver.getCurrentUrl().contains("/login"));
    }

    private void press(String caption) {
        waitFor("//vaadin-button[.='" + caption + "']").click();
    }

    private TestBenchElement waitFor(String path) {
        return (TestBenchElement) waitUntil(driver -> driver.findElement(By.xpath(path)));
    }

    private String publicPage() {
        open("/partners/actris");
        return getDriver().getPageSource();
    }

    private void open(String path) {
        getDriver().get("http://localhost:" + port + path);
    }
}
