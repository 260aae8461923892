package io.liaison.notices;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.mail.Letter;
import io.liaison.mail.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How notices read as letters: one by itself, or many in a digest. */
@Component
class NoticeLetters {

    private final Installation installation;

    NoticeLetters(Installation installation) {
        this.installation = installation;
    }

    Letter of(EmailAddress to, Notice notice) {
        return new Letter(to, notice.subject(), passages(notice), choices());
    }

    /** Newest first, and what is about one partner together; the partner with the newest item begins. */
    Letter digest(EmailAddress to, List<DigestItem> items) {
        Map<String, List<Notice>> byPartner = items.stream()
                .sorted(Comparator.comparing(DigestItem::at).reversed())
                .map(DigestItem::notice)
                .collect(Collectors.groupingBy(Notice::about, LinkedHashMap::new, Collectors.toList()));
        List<Passage> passages = new ArrayList<>();
        byPartner.forEach((partner, notices) -> {
            passages.add(new Passage.Heading(partner.isEmpty() ? "Liaison" : partner));
            notices.forEach(notice -> {
                passages.add(new Passage.Subheading(notice.subject()));
                passages.addAll(passages(notice));
            });
        });
        String things = items.size() == 1 ? "1 thing" : items.size() + " things";
        return new Letter(to, "Your day on Liaison: " + things + " to know", passages, choices());
    }

    private List<Passage> passages(Notice notice) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage.Words(notice.text().strip()));
        notice.pointers().forEach(place -> {
            passages.add(new Passage.Link(place.label(), installation.address(place.path())));
            if (!place.words().isBlank()) {
                passages.add(new Passage.Words(place.words().strip()));
            }
        });
        passages.add(new Passage.Link(notice.action(), installation.address(notice.path())));
        return passages;
    }

    private String choices() {
        return installation.address(Sitemap.accountMail());
    }
}
