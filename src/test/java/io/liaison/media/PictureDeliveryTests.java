package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PictureDeliveryTests {

    private static final String KNOWN = "a".repeat(64);
    private static final byte[] BYTES = {1, 2, 3};

    private final PictureStore pictures = mock();
    private final MockMvc browser =
            MockMvcBuilders.standaloneSetup(new PictureDelivery(pictures)).build();

    @BeforeEach
    void keepOnePicture() {
        when(pictures.find(KNOWN, OptionalInt.empty()))
                .thenReturn(Optional.of(new PictureFile(KNOWN, 800, "image/png", BYTES)));
        when(pictures.find(KNOWN, OptionalInt.of(192)))
                .thenReturn(Optional.of(new PictureFile(KNOWN, 192, "image/jpeg", BYTES)));
    }

    @Test
    void sendsAPictureThatMayBeKeptForEver() throws Exception {
        var response = browser.perform(get("/media/" + KNOWN))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(BYTES))
                .andExpect(header().string("Cache-Control", "public, max-age=31536000, immutable"))
                .andExpect(header().string("ETag", "\"" + KNOWN + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'"))
                .andReturn();

        assertThat(response.getRequest().getSession(false)).isNull();
    }

    @Test
    void sendsNothingAgainToWhoHasIt() throws Exception {
        browser.perform(get("/media/" + KNOWN).header("If-None-Match", "\"" + KNOWN + "\""))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void answersHeadWithoutTheBytes() throws Exception {
        browser.perform(head("/media/" + KNOWN))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", BYTES.length));
    }

    @Test
    void roundsAWidthUpToOneThatIsKept() throws Exception {
        browser.perform(get("/media/" + KNOWN + "?w=100"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"));
        browser.perform(get("/media/" + KNOWN + "?w=4000"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"));
    }

    @Test
    void asksTheStoreOnceForWhatIsAskedOften() throws Exception {
        browser.perform(get("/media/" + KNOWN + "?w=150"));
        browser.perform(get("/media/" + KNOWN + "?w=192"));

        verify(pictures, times(1)).find(KNOWN, OptionalInt.of(192));
    }

    @Test
    void doesNotFindWhatIsNotThere() throws Exception {
        when(pictures.find("b".repeat(64), OptionalInt.empty())).thenReturn(Optional.empty());

        browser.perform(get("/media/" + "b".repeat(64))).andExpect(status().isNotFound());
    }

    @Test
    void doesNotAskForWhatCannotBeAHash() throws Exception {
        browser.perform(get("/media/secret")).andExpect(status().isNotFound());

        verifyNoInteractions(pictures);
    }
}
