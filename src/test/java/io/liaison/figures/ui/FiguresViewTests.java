package io.liaison.figures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Reading;
import io.liaison.delivery.Reading.Found;
import io.liaison.delivery.Readings;
import io.liaison.figures.FiguresWorld;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RealDatabase
@ViewPackages(classes = FiguresView.class)
class FiguresViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Readings readings;

    @Autowired
    ApplicationContext context;

    @Test
    void offersASynonymForWhatWasNotFoundAndTellsEachPartnerItsOwn() {
        String words = "gap" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + " room";
        Tenant partner = world.published("Seen Institute", World.content("Seen Institute", "What we do."));
        for (int time = 0; time < 3; time++) {
            readings.read(new Reading.Search(words, false, Found.NOTHING), "Mozilla/5.0", null);
            readings.read(new Reading.Profile(partner.id()), "Mozilla/5.0", null);
        }
        readings.read(new Reading.CallToAction(partner.id(), "facility-rental"), "Mozilla/5.0", null);
        FiguresWorld.write(context);

        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate(Sitemap.PLATFORM_FIGURES);
            assertThat($view(FiguresView.class).single().getElement().getTextRecursively())
                    .contains(words, "Nothing", "Seen Institute", "Facility Rental");
            assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains(Sitemap.synonymFor(words));
        });
        world.as(partner.admin(), () -> {
            UI.getCurrent().navigate(Sitemap.workspaceFigures(partner.slug()).substring(1));
            assertThat($view(Paragraph.class).all())
                    .filteredOn(figure -> figure.hasClassName("card__figure"))
                    .extracting(Paragraph::getText)
                    .containsExactly("3", "1");
            assertThat($view(PartnerFiguresView.class).single().getElement().getTextRecursively())
                    .contains("Facility Rental")
                    .doesNotContain(words);
        });
    }

    @Test
    void writesNoFormulaIntoASpreadsheet() {
        assertThat(new FiguresCsv("Words").add("=cmd()", "say \"hi\"", -3L).toString())
                .isEqualTo("\uFEFF\"Words\"\r\n\"'=cmd()\",\"say \"\"hi\"\"\",\"-3\"\r\n");
    }
}
