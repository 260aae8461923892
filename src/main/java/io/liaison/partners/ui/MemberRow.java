package io.liaison.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.liaison.base.ui.Moments;
import io.liaison.partners.Member;
import io.liaison.partners.Role;
import java.util.function.Consumer;

/** One member of a team. */
class MemberRow extends ListItem {

    MemberRow(Member member) {
        Paragraph name = new Paragraph(member.name());
        name.addClassName("queue__title");
        Paragraph email = new Paragraph(member.email().value());
        email.addClassName("queue__note");
        Paragraph since = new Paragraph("since " + Moments.day(member.since()));
        since.addClassName("queue__note");
        addClassName("queue__row");
        add(new Div(name, email), since, new Span(member.role().label()));
    }

    MemberRow(Member member, Consumer<Role> giveRole, Runnable remove) {
        this(member);
        Select<Role> role = new Select<>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(member.role());
        role.setAriaLabel("Role of " + member.name());
        role.addValueChangeListener(change -> giveRole.accept(change.getValue()));
        Button away = new Button("Remove", click -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel("Remove: " + member.name());
        getChildren().skip(2).toList().forEach(this::remove);
        add(role, away);
    }
}
