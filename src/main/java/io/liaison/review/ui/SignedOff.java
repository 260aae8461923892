package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.signoff.SignOffDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who outside the portal found exactly this version right, for the partner had asked them. */
final class SignedOff {

    private SignedOff() {}

    static Optional<Component> of(List<SignOffDetails> signOffs) {
        if (signOffs.isEmpty()) {
            return Optional.empty();
        }
        Banner banner = new Banner(Tone.INFO).title("Exactly this version looks right to people the partner asked");
        signOffs.forEach(signOff -> banner.say("Signed off by " + signOff.name() + " on "
                + Moments.minute(Objects.requireNonNull(signOff.times().looksRightAt()))));
        return Optional.of(banner);
    }
}
