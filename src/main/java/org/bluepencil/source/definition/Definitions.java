package org.bluepencil.source.definition;

import java.util.List;
import org.bluepencil.value.YamlText;

/**
 * What a folder of definitions holds.
 *
 * @param sources in the order of their files
 * @param frames the files of the user's own frames, not read yet
 */
public record Definitions(List<SourceDefinition> sources, List<YamlText> frames) {
    public Definitions {
        sources = List.copyOf(sources);
        frames = List.copyOf(frames);
    }
}
