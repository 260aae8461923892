package io.liaison.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.profile.page.SharePictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerPictureTests {

    private static final Typefaces FACES = Typefaces.load().orElseThrow();
    private static final int LEFT_OF_NAME = 324;
    private static final int RIGHT = SharePictures.WIDTH - Canvas.MARGIN;
    /** Between the name, whose place ends with the logo's, and the summary. */
    private static final int BELOW_NAME = 290;

    @ParameterizedTest
    @Tag("BR-202")
    @CsvSource({
        "Lab,''",
        "'Advanced Cell Therapy and Research Institute, Singapore',ACTRIS",
        "'Nationales Forschungszentrum für Umweltmikrobiologie, Bodenökologie und nachhaltige Wasserwirtschaft in Europa',NFUBW",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsforschungsinstitut,DDSG",
        "معهد أبحاث العلاج الخلوي المتقدم للتقنيات الحيوية والطب التجديدي في المنطقة العربية بأكملها,''",
        "Ινστιτούτο Κυτταρικής Θεραπείας,ΙΚΘ"
    })
    void keepsEveryNameInItsPlace(String name, String acronym) throws Exception {
        BufferedImage picture = picture(name, acronym, "", null);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(written(picture, LEFT_OF_NAME, Canvas.MARGIN, RIGHT, BELOW_NAME))
                .isTrue();
        assertThat(written(picture, RIGHT + 2, 0, SharePictures.WIDTH, 400))
                .as("right margin")
                .isFalse();
        assertThat(written(picture, 0, BELOW_NAME, SharePictures.WIDTH, 400))
                .as("below the name")
                .isFalse();
    }

    @Test
    void standsAtTheRightWhereItIsReadFromThere() throws Exception {
        BufferedImage picture = picture("معهد أبحاث", "", "", null);

        assertThat(written(picture, RIGHT - 60, Canvas.MARGIN, RIGHT, BELOW_NAME))
                .isTrue();
        assertThat(written(picture, LEFT_OF_NAME, Canvas.MARGIN, LEFT_OF_NAME + 60, BELOW_NAME))
                .isFalse();
    }

    @Test
    @Tag("BR-202")
    void leavesANameThatNoTypefaceCanWriteToItsAcronym() throws Exception {
        String unassigned = "\uE123\uE124";
        BufferedImage without = picture(unassigned, "", "", null);
        BufferedImage with = picture(unassigned, "ACTI", "", null);

        assertThat(written(without, LEFT_OF_NAME, Canvas.MARGIN, RIGHT, BELOW_NAME))
                .isFalse();
        assertThat(written(with, LEFT_OF_NAME, Canvas.MARGIN, RIGHT, BELOW_NAME))
                .isTrue();
    }

    @Test
    void putsALightLogoOnADarkGroundAndADarkOneOnWhite() throws Exception {
        assertThat(ground(picture("Lab", "", "", logo(Color.WHITE)))).isEqualTo(Canvas.DARK);
        assertThat(ground(picture("Lab", "", "", logo(new Color(0x1b1b3a))))).isEqualTo(Color.WHITE);
        assertThat(ground(picture("Lab", "", "", null))).isEqualTo(Canvas.RAISED);
    }

    @Test
    void cutsALongSummaryBeforeTheWaysToWorkTogether() throws Exception {
        BufferedImage picture = picture("Lab", "", "Cells and what can be made of them. ".repeat(30), null);

        assertThat(written(picture, Canvas.MARGIN, 320, RIGHT, 440)).isTrue();
        assertThat(written(picture, Canvas.MARGIN, 442, 900, 450)).isFalse();
    }

    private static BufferedImage picture(String name, String acronym, String summary, BufferedImage logo)
            throws Exception {
        byte[] png = PartnerPicture.draw(
                FACES, new Pictured(name, acronym, summary, List.of("Facility rental", "Licensing"), logo));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Whether there is anything brighter than the ground and its watermark. */
    private static boolean written(BufferedImage picture, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (new Color(picture.getRGB(x, y)).getRed() > 120) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Color ground(BufferedImage picture) {
        return new Color(picture.getRGB(Canvas.MARGIN + 20, Canvas.MARGIN + 20));
    }

    private static BufferedImage logo(Color color) {
        BufferedImage logo = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = logo.createGraphics();
        graphics.setColor(color);
        graphics.fillOval(20, 20, 60, 60);
        graphics.dispose();
        return logo;
    }
}
