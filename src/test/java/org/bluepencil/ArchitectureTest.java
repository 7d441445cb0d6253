package org.bluepencil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of the design run one way. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bluepencil");

    @Test
    void arrowsRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("value")
                .definedBy("org.bluepencil.value..")
                .layer("yaml")
                .definedBy("org.bluepencil.yaml..")
                .layer("names")
                .definedBy("org.bluepencil.names..")
                .layer("article")
                .definedBy("org.bluepencil.article..")
                .layer("language")
                .definedBy("org.bluepencil.language..")
                .layer("claim")
                .definedBy("org.bluepencil.claim..")
                .layer("evidence")
                .definedBy("org.bluepencil.evidence..")
                .layer("verdict")
                .definedBy("org.bluepencil.verdict..")
                .layer("report")
                .definedBy("org.bluepencil.report..")
                .layer("http")
                .definedBy("org.bluepencil.http..")
                .layer("fetch")
                .definedBy("org.bluepencil.fetch..")
                .layer("source")
                .definedBy("org.bluepencil.source..")
                .layer("checker")
                .definedBy("org.bluepencil")
                .layer("review")
                .definedBy("org.bluepencil.review..")
                .layer("bench")
                .definedBy("org.bluepencil.bench..")
                .layer("regression")
                .definedBy("org.bluepencil.regression..")
                .layer("desk")
                .definedBy("org.bluepencil.desk..")
                .layer("files")
                .definedBy("org.bluepencil.files..")
                .layer("batch")
                .definedBy("org.bluepencil.batch..")
                .layer("cli")
                .definedBy("org.bluepencil.cli..")
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("yaml")
                .mayOnlyAccessLayers("value")
                .whereLayer("names")
                .mayOnlyAccessLayers("value")
                .whereLayer("article")
                .mayOnlyAccessLayers("value")
                .whereLayer("language")
                .mayOnlyAccessLayers("article", "names", "value")
                .whereLayer("claim")
                .mayOnlyAccessLayers("language", "article", "names", "value")
                .whereLayer("evidence")
                .mayOnlyAccessLayers("claim", "language", "article", "names", "value")
                .whereLayer("verdict")
                .mayOnlyAccessLayers("evidence", "claim", "language", "article", "names", "yaml", "value")
                .whereLayer("report")
                .mayOnlyAccessLayers("verdict", "evidence", "claim", "language", "article", "names", "value")
                .whereLayer("http")
                .mayOnlyAccessLayers("value")
                .whereLayer("fetch")
                .mayOnlyAccessLayers("http", "article", "value")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .whereLayer("batch")
                .mayOnlyAccessLayers("checker", "report", "source", "evidence", "article", "files", "value")
                .whereLayer("source")
                .mayOnlyAccessLayers(
                        "files", "http", "evidence", "claim", "language", "article", "names", "yaml", "value")
                .whereLayer("review")
                .mayOnlyAccessLayers(
                        "report", "verdict", "evidence", "claim", "language", "article", "names", "yaml", "value")
                .whereLayer("bench")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("regression")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theDeskIsALadderOfItsOwn() {
        slices().matching("org.bluepencil.desk.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bluepencil.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "org.h2.mvstore..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.bluepencil.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
