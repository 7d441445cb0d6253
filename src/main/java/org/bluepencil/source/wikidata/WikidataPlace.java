package org.bluepencil.source.wikidata;

import java.time.Duration;
import java.util.List;

/**
 * Where a live Wikidata is and how much of it one article may use.
 *
 * @param api the address of its {@code api.php}
 * @param languages of labels and aliases, the first also of searches
 * @param fresh how old a recorded answer may be to stand in for a new one
 * @param budget most requests for one article
 * @param searches most searches by name for one article
 */
public record WikidataPlace(String api, List<String> languages, Duration fresh, int budget, int searches) {
    public static final String PUBLIC = "https://www.wikidata.org/w/api.php";

    public WikidataPlace {
        languages = List.copyOf(languages);
    }

    /** The address behind which readers find an entity: that of the wiki whose API this is. */
    String pages() {
        return api.replaceAll("api\\.php$", "index.php");
    }
}
