package org.bluepencil.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of the SARIF 2.1.0 object model that a report needs, named as the standard names it. Absent values are null or
 * empty, and are not written.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Run(
            Tool tool,
            List<Invocation> invocations,
            List<Artifact> artifacts,
            String columnKind,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Result> results,
            Map<String, Object> properties) {}

    record Tool(Driver driver) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Driver(String name, String version, String semanticVersion, List<Rule> rules) {}

    /** The standard's reportingDescriptor. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rule(
            String id,
            Message shortDescription,
            Message fullDescription,
            Configuration defaultConfiguration,
            Help help,
            Map<String, Object> properties) {}

    record Configuration(String level) {}

    record Help(String text, String markdown) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(String level, Message message) {}

    record Artifact(ArtifactLocation location, List<String> roles) {}

    record ArtifactLocation(String uri, int index) {}

    record Message(String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            String ruleId,
            int ruleIndex,
            String kind,
            String level,
            Message message,
            List<Location> locations,
            List<Location> relatedLocations,
            Map<String, String> partialFingerprints,
            @Nullable String baselineState,
            List<Fix> fixes,
            List<Suppression> suppressions,
            Map<String, Object> properties) {}

    /** That somebody decided a result by hand, outside of the file. */
    record Suppression(String kind, String status, String justification) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            @Nullable Integer id,
            PhysicalLocation physicalLocation,
            List<LogicalLocation> logicalLocations,
            @Nullable Message message) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhysicalLocation(ArtifactLocation artifactLocation, @Nullable Region region) {}

    /** A place in words: {@code paragraph 3}. */
    record LogicalLocation(String name, String kind) {}

    /** Lines and columns count from 1, offsets from 0; all in UTF-16 code units. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Region(
            int startLine,
            int startColumn,
            int endLine,
            int endColumn,
            int charOffset,
            int charLength,
            @Nullable Snippet snippet) {}

    record Snippet(String text) {}

    record Fix(Message description, List<ArtifactChange> artifactChanges) {}

    record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

    record Replacement(Region deletedRegion, Snippet insertedContent) {}
}
