package io.liaison;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.markup.SanitisedHtml;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.Viewing;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The house rules that Spring Modulith does not see, each with its reason. */
@AnalyzeClasses(packages = "io.liaison", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other modules speak to services and get records");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("what has a lifecycle changes by verbs that can refuse");

    @ArchTest
    static final ArchRule repositoriesArePackagePrivate = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .notBeAssignableTo(CrudRepository.class)
            .andShould()
            .notBeAssignableTo(JpaRepository.class)
            .because("a repository offers the questions its module asks, and no findAll");

    /** Where the tenant is in the entity, every finder names it, but for those whose reach is wider by design. */
    @ArchTest
    static final ArchRule tenantFindersTakeAPartner = methods()
            .that()
            .areDeclaredInClassesThat(repositoriesOfTenants())
            .and()
            .haveNameNotMatching("save.*|delete|findAllByAccountId|findById|waiting|endSentBy|held|approvedAndWaiting")
            .should(takeAPartner())
            .because("a query across tenants must not be possible by forgetting an argument");

    @ArchTest
    static final ArchRule servicesSayWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(AllowedTo.class)
            .because("who may call is said where the work is, not on the screen");

    @ArchTest
    static final ArchRule memberMethodsTakeThePartnerFirst = methods()
            .that()
            .areAnnotatedWith(AllowedTo.class)
            .should(takeThePartnerFirstWhereMembersMayCall())
            .because("the gate finds the tenant in the first argument");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "io.liaison.notes.page..", "io.liaison.shell..", "io.liaison.base.ui..")
            .and()
            .doNotHaveFullyQualifiedName("io.liaison.Liaison")
            .and()
            .doNotHaveFullyQualifiedName("io.liaison.accounts.SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.flow.component..")
            .because("rules are tested without screens");

    /** The signed-in view of the directory fills itself with the public page. */
    @ArchTest
    static final ArchRule publicPagesKnowNoVaadin = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.liaison.markup..",
                    "io.liaison.delivery..",
                    "io.liaison.profile.page..",
                    "io.liaison.comparison.page..",
                    "io.liaison.checks.page..",
                    "io.liaison.directory..",
                    "io.liaison.choosing..",
                    "io.liaison.alerts..",
                    "io.liaison.api..",
                    "io.liaison.feeds..",
                    "io.liaison.embed..",
                    "io.liaison.sharing..",
                    "io.liaison.signin..")
            .and()
            .doNotHaveFullyQualifiedName("io.liaison.directory.ui.DirectoryView")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.jsoup..")
            .because("pages for everybody are markup written as bytes");

    /** Modules with public pages beside their screens. */
    @ArchTest
    static final ArchRule markupAndScreensAreApart = noClasses()
            .that()
            .resideInAnyPackage("io.liaison.introductions..", "io.liaison.signoff..", "io.liaison.freshness..")
            .and(describe("are made of markup", type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(on -> on.getTargetClass().getPackageName().equals("io.liaison.markup"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.jsoup..")
            .because("what the public reads is never a screen");

    @ArchTest
    static final ArchRule onlySanitisedTextsAreWrittenAsTheyAre = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.liaison.profile.page.Prose")
            .should()
            .callConstructor(SanitisedHtml.class, String.class)
            .because("everything else that people write is escaped");

    @ArchTest
    static final ArchRule screensArePackagePrivate = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .resideOutsideOfPackage("io.liaison.base.ui..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .bePackagePrivate()
            .because("nobody imports a screen");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what an object needs is what its constructor takes");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests move the " + Clock.class.getSimpleName());

    @ArchTest
    static final ArchRule onlyTheDemonstrationJudgesUnread = noClasses()
            .that()
            .resideOutsideOfPackage("io.liaison.demo..")
            .should()
            .callMethod(SubmissionViewing.class, "countAsRead", Viewing.class)
            .because("a verdict of a person counts once its submission was in view for a second");

    /** Only the process that draws decodes what somebody uploaded; share pictures are our own. */
    @ArchTest
    static final ArchRule picturesAreDecodedApart = noClasses()
            .that()
            .resideOutsideOfPackages("io.liaison.media.drawing..", "io.liaison.sharing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.imageio..")
            .because("a picture of a stranger may take any time and memory to decode");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("these words say nothing");

    @ArchTest
    static final ArchRule packagesSayWhatTheyAreFor = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..", "..domain..", "..dto..", "..impl..", "..util..", "..config..", "..internal..")
            .because("a module's root is flat");

    private static DescribedPredicate<JavaClass> repositoriesOfTenants() {
        Set<String> withoutTenant = Set.of("Accounts", "Partners");
        return DescribedPredicate.describe(
                "are repositories of tenants' entities",
                type -> type.isAssignableTo(Repository.class) && !withoutTenant.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaMethod> takeAPartner() {
        return new ArchCondition<>("take a partner's id") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = method.getParameters().stream()
                        .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(PartnerId.class)
                                || parameter.getRawType().isEquivalentTo(java.util.UUID.class)
                                || parameter.getRawType().isEquivalentTo(java.util.Collection.class));
                boolean named = method.getName().contains("PartnerId")
                        || Stream.of("findForChange", "lastNumber", "waitingOf").anyMatch(method.getName()::equals);
                events.add(
                        new SimpleConditionEvent(method, takes && named, method.getFullName() + " takes no partner"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeThePartnerFirstWhereMembersMayCall() {
        return new ArchCondition<>("take the PartnerId first where members may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<Caller> callers =
                        List.of(method.getAnnotationOfType(AllowedTo.class).value());
                boolean forMembers = callers.contains(Caller.EDITOR) || callers.contains(Caller.ADMIN);
                boolean takesPartner = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(PartnerId.class);
                events.add(new SimpleConditionEvent(
                        method,
                        !forMembers || takesPartner,
                        method.getFullName() + " does not take the PartnerId first"));
            }
        };
    }
}
