package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.liaison.base.PartnerId;
import io.liaison.content.CallToAction;
import io.liaison.media.PictureStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallToActionPartTests {

    private final Choices choices = mock();

    @Test
    @DisplayName("Point 9.1: where the platform has no hosted form, its choice says so and shows no empty list")
    void saysThatThereIsNoForm() {
        when(choices.forms()).thenReturn(List.of());
        Editing editing = new Editing(
                new PartnerId(new UUID(0, 1)), choices, mock(PictureStore.class), () -> {}, words -> {}, false);
        CallToActionPart part = new CallToActionPart(editing, () -> "An offer");

        part.show(Optional.of(new CallToAction.HostedForm("")));

        assertThat(part.getChildren().filter(Select.class::isInstance)).noneMatch(form -> form.isVisible());
        assertThat(part.getChildren().filter(Paragraph.class::isInstance).map(Paragraph.class::cast))
                .extracting(Paragraph::getText)
                .containsExactly("The platform has no such form yet: choose another way.");
    }
}
