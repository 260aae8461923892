package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@Tag("BR-352")
class PictureQuotaTests {

    private final PictureQuota quota = new PictureQuota(3, DataSize.ofMegabytes(2));

    @Test
    void takesAsManyAndAsMuchAsItSays() {
        assertThatCode(() -> quota.require(new PictureQuota.Kept(3, 2 * 1024 * 1024)))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhatThereIsEnoughOf() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> quota.require(new PictureQuota.Kept(4, 1)))
                .withMessageContaining("has 3 pictures");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> quota.require(new PictureQuota.Kept(1, 2 * 1024 * 1024 + 1)))
                .withMessageContaining("has pictures of 2 MB");
    }
}
