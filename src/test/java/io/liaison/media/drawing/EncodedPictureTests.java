package io.liaison.media.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EncodedPictureTests {

    @Test
    void isPngWhereSomethingShowsThrough() {
        BufferedImage seeThrough = new BufferedImage(90, 90, BufferedImage.TYPE_INT_ARGB);

        assertThat(EncodedPicture.of(seeThrough).mediaType()).isEqualTo("image/png");
    }

    @Test
    void isPngForFlatArtworkAndJpegForPhotographs() {
        BufferedImage flat = PictureFixtures.twoHalves(300, 300, BufferedImage.TYPE_INT_RGB);

        assertThat(EncodedPicture.of(flat).mediaType()).isEqualTo("image/png");
        assertThat(EncodedPicture.of(PictureFixtures.noise(300, 300)).mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    @Tag("BR-60")
    void carriesNoMetadataOfTheUpload() {
        byte[] upload = PictureFixtures.jpegTakenSideways(200, 100);

        EncodedPicture picture = EncodedPicture.of(new PictureIntake().take(upload, "sideways.jpg"));

        assertThat(new String(upload, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void hasTheHashOfItsOwnBytesSoThatEqualPicturesMeet() {
        BufferedImage image = PictureFixtures.twoHalves(90, 90, BufferedImage.TYPE_INT_RGB);

        assertThat(EncodedPicture.of(image).sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(EncodedPicture.of(image).sha256())
                .isNotEqualTo(EncodedPicture.of(PictureFixtures.noise(90, 90)).sha256());
    }
}
