package io.liaison.demo;

import io.liaison.base.PartnerId;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.media.PictureStore;
import io.liaison.media.StoredPicture;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a partner's drawings into its content, rasterised like any upload. */
@Component
class DemoPictures {

    private final PictureStore pictures;

    DemoPictures(PictureStore pictures) {
        this.pictures = pictures;
    }

    ProfileContent placeInto(PartnerId id, ProfileContent content, DemoPartner partner) {
        List<Section> sections = content.sections().stream()
                .map(section -> illustrated(id, section, partner))
                .toList();
        return new ProfileContent(
                content.name(),
                content.acronym(),
                content.aliases(),
                content.summary(),
                content.overview(),
                picture(id, partner.logoSvg(), partner.logoAlternativeText()),
                content.website(),
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.established(),
                content.vision(),
                content.mission(),
                content.values(),
                sections,
                content.news(),
                content.contacts(),
                content.offers());
    }

    private Section illustrated(PartnerId id, Section section, DemoPartner partner) {
        return partner.sectionPictures().stream()
                .filter(drawing -> drawing.sectionId().equals(section.id()))
                .findFirst()
                .map(drawing -> new Section(
                        section.id(),
                        section.title(),
                        section.text(),
                        picture(id, drawing.svg(), drawing.alternativeText()),
                        section.link()))
                .orElse(section);
    }

    private Picture picture(PartnerId id, String svg, String alternativeText) {
        StoredPicture stored = pictures.store(id, DemoFiles.bytes(svg), svg);
        return new Picture(stored.sha256(), stored.width(), stored.height(), alternativeText);
    }
}
