package io.liaison.review;

import io.liaison.base.NameKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which part of the queue one works on, and in what order.
 *
 * @param partner words of the partner's name; empty for all
 */
public record QueueFilter(
        Optional<Risk> risk, Optional<Whose> whose, Optional<Only> only, String partner, Order order) {

    public static final QueueFilter ALL =
            new QueueFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", Order.DUE);

    public enum Whose {
        UNCLAIMED("Unclaimed", entry -> entry.holder().isEmpty()),
        MINE("Mine", entry -> entry.holder().map(Holder::isMe).orElse(false));

        private final String label;
        private final Predicate<QueueEntry> test;

        Whose(String label, Predicate<QueueEntry> test) {
            this.label = label;
            this.test = test;
        }

        public String label() {
            return label;
        }
    }

    public enum Only {
        OVERDUE("Overdue", QueueEntry::isOverdue),
        FIRST("First submissions", QueueEntry::isFirst),
        TRIVIAL("A few words or order", QueueEntry::isTrivial);

        private final String label;
        private final Predicate<QueueEntry> test;

        Only(String label, Predicate<QueueEntry> test) {
            this.label = label;
            this.test = test;
        }

        public String label() {
            return label;
        }
    }

    /** Where two are alike, the one that waits longer comes first. */
    public enum Order {
        DUE("Due first", Comparator.comparing(QueueEntry::dueAt)),
        NEWEST("Newest first", Comparator.comparing(QueueEntry::submittedAt).reversed()),
        RISK(
                "Highest risk first",
                Comparator.comparing((QueueEntry entry) -> entry.risk().risk()).reversed()),
        SMALL("Smallest first", Comparator.comparing((QueueEntry entry) -> entry.risk()
                .words())),
        PARTNER("Partner", Comparator.comparing(QueueEntry::partnerName, String.CASE_INSENSITIVE_ORDER));

        private final String label;
        private final Comparator<QueueEntry> comparator;

        Order(String label, Comparator<QueueEntry> comparator) {
            this.label = label;
            this.comparator = comparator;
        }

        public String label() {
            return label;
        }
    }

    public List<QueueEntry> of(List<QueueEntry> queue) {
        return queue.stream()
                .filter(this::admits)
                .sorted(order.comparator.thenComparing(QueueEntry::submittedAt))
                .toList();
    }

    public QueueFilter withRisk(Optional<Risk> other) {
        return new QueueFilter(other, whose, only, partner, order);
    }

    public QueueFilter withWhose(Optional<Whose> other) {
        return new QueueFilter(risk, other, only, partner, order);
    }

    public QueueFilter withOnly(Optional<Only> other) {
        return new QueueFilter(risk, whose, other, partner, order);
    }

    public QueueFilter withPartner(String words) {
        return new QueueFilter(risk, whose, only, words, order);
    }

    public QueueFilter withOrder(Order other) {
        return new QueueFilter(risk, whose, only, partner, other);
    }

    private boolean admits(QueueEntry entry) {
        return risk.map(wanted -> wanted == entry.risk().risk()).orElse(true)
                && whose.map(wanted -> wanted.test.test(entry)).orElse(true)
                && only.map(wanted -> wanted.test.test(entry)).orElse(true)
                && NameKey.of(entry.partnerName())
                        .value()
                        .contains(NameKey.of(partner).value());
    }
}
