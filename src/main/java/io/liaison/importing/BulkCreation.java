package io.liaison.importing;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ContentLimits;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes many partners at once, from a table or from ids of the Research Organization Registry. The dry run makes each of them and takes it back, so it says what
 * making them would say; then all are made, or none.
 */
@Service
@Transactional
public class BulkCreation {

    private static final int MOST_IDS = 100;

    private final PartnerOnboarding onboarding;
    private final PartnerRegister register;
    private final ProfileEditing editing;
    private final ContentLimits limits;
    private final Vocabularies vocabularies;
    private final RorRecords registry;
    private final TransactionTemplate trial;

    BulkCreation(
            PartnerOnboarding onboarding,
            PartnerRegister register,
            ProfileEditing editing,
            ContentLimits limits,
            Vocabularies vocabularies,
            RorRecords registry,
            PlatformTransactionManager transactions) {
        this.onboarding = onboarding;
        this.register = register;
        this.editing = editing;
        this.limits = limits;
        this.vocabularies = vocabularies;
        this.registry = registry;
        this.trial = new TransactionTemplate(transactions);
    }

    /**
     * What would be made of a table; nothing is.
     *
     * @throws InvalidInput when this is no table with a column of names, or has more than 500 rows
     */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkRow> tryTable(String csv) {
        List<BulkRow> rows = new PartnerTable(terms()).read(csv);
        if (rows.isEmpty()) {
            throw new InvalidInput("The table has column names and nothing below them. Give one partner a line.");
        }
        return tried(rows);
    }

    /**
     * The columns of a table that nothing is taken of.
     *
     * @throws InvalidInput when this is no table with a column of names
     */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(propagation = Propagation.NEVER)
    public List<String> columnsLeftOut(String csv) {
        return PartnerTable.columnsLeftOut(csv);
    }

    /**
     * What would be made of organisations of the registry; nothing is.
     *
     * @param ids one a line, or with spaces or commas between
     * @throws InvalidInput when there is no id, or there are more than 100
     */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkRow> tryRegistry(String ids) {
        List<String> given =
                Stream.of(ids.split("[\\s,;]+")).filter(id -> !id.isEmpty()).toList();
        if (given.isEmpty() || given.size() > MOST_IDS) {
            throw new InvalidInput(
                    "Give 1 to " + MOST_IDS + " ROR ids, one a line, such as https://ror.org/03yrm5c26.");
        }
        List<Term> terms = terms();
        List<BulkRow> rows = new ArrayList<>();
        for (String id : given) {
            rows.add(fromRegistry(rows.size() + 1, id, terms));
        }
        return tried(rows);
    }

    /**
     * Makes all of them, or none.
     *
     * @throws InvalidInput when one of them cannot be made; its line is named
     */
    @AllowedTo(Caller.PLATFORM)
    public List<PartnerId> create(List<BulkRow> rows) {
        List<PartnerId> made = new ArrayList<>();
        for (BulkRow row : rows) {
            try {
                made.add(make(row));
            } catch (InvalidInput refused) {
                throw new InvalidInput(
                        "Line " + row.line() + ", " + row.name() + ": " + refused.getMessage() + " Nothing was made.");
            }
        }
        return made;
    }

    private BulkRow fromRegistry(int line, String id, List<Term> terms) {
        try {
            ProfileContent content = registry.find(id, terms);
            return new BulkRow(line, content.name(), PartnerTable.proposed(content.name()), "", content, List.of());
        } catch (InvalidInput refused) {
            return BulkRow.unreadable(line, id, Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    private List<BulkRow> tried(List<BulkRow> rows) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> addresses = new HashMap<>();
        List<BulkRow> tried = new ArrayList<>();
        for (BulkRow row : rows) {
            BulkRow checked = row;
            checked = twice(checked, names.putIfAbsent(key(row.name()), row.line()), "name");
            checked = twice(checked, addresses.putIfAbsent(row.address(), row.line()), "address");
            tried.add(checked.canBeMade() ? tried(checked) : checked);
        }
        return tried;
    }

    private static BulkRow twice(BulkRow row, @Nullable Integer earlier, String what) {
        boolean isEmpty =
                what.equals("name") ? row.name().isEmpty() : row.address().isEmpty();
        return earlier == null || isEmpty ? row : row.with("Line " + earlier + " has the same " + what + ".");
    }

    private BulkRow tried(BulkRow row) {
        if (isHere(row.name())) {
            return row.with("A partner of this name is here already.");
        }
        try {
            trial.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                make(row);
            });
            return row;
        } catch (InvalidInput refused) {
            return row.with(Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    /** Looked for by the name as it is and by its longest word, so that spaces and punctuation do not count. */
    private boolean isHere(String name) {
        String longest = Stream.of(key(name).split(" "))
                .max(Comparator.comparing(String::length))
                .orElse(name);
        return Stream.of(name.strip(), longest)
                .flatMap(words -> register.search(words).stream())
                .anyMatch(partner -> key(partner.name()).equals(key(name)));
    }

    private PartnerId make(BulkRow row) {
        Slug slug = new Slug(row.address());
        limits.exceededIn(row.content()).stream().findFirst().ifPresent(exceeded -> {
            throw new InvalidInput(exceeded.message());
        });
        PartnerId id = row.firstAdmin().isEmpty()
                ? onboarding.createPartner(row.name(), slug)
                : onboarding.createPartner(row.name(), slug, new EmailAddress(row.firstAdmin()));
        if (!row.content().equals(ProfileContent.named(row.name()))) {
            editing.replaceDraft(id, row.content());
        }
        return id;
    }

    private List<Term> terms() {
        return Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabularies.terms(vocabulary).stream())
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
