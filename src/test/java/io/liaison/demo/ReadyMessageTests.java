package io.liaison.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.liaison.base.Installation;
import io.liaison.listings.FoundListings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTests {

    @Test
    @DisplayName("Point 9.27: it is the last line, after that of a search index that is filled late")
    void isTheLastLine(CapturedOutput output) {
        Installation installation = mock();
        when(installation.isDemo()).thenReturn(true);
        FoundListings listings = mock();
        when(listings.count()).thenAnswer(call -> {
            LoggerFactory.getLogger("index").info("The search index holds 17 partners");
            return 17;
        });

        new ReadyMessage(installation, listings).say();

        assertThat(output.getOut().lines().filter(line -> line.contains("partners") || line.contains("ready")))
                .hasSize(2)
                .last()
                .asString()
                .contains("Liaison is ready at");
    }
}
