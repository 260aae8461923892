package io.liaison.search;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the search know each other in one direction only. */
@AnalyzeClasses(packages = "io.liaison.search", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchLayersTests {

    @ArchTest
    static final ArchRule nothingKnowsWhatIsAboveIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("io.liaison.search")
            .layer("answer")
            .definedBy("io.liaison.search.answer")
            .layer("plan")
            .definedBy("io.liaison.search.plan")
            .layer("text")
            .definedBy("io.liaison.search.text")
            .layer("store")
            .definedBy("io.liaison.search.store")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("root", "answer")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("root", "answer", "plan")
            .because("what is kept does not depend on what is asked, and neither on how hits are told");
}
