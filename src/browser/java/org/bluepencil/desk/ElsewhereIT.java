package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.bluepencil.desk.api.Doorkeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that stand elsewhere, and editors who sit elsewhere. */
final class ElsewhereIT extends InBrowser {
    private static final String TOKEN = "a-token-of-some-length";

    @TempDir
    Path place;

    @Test
    void anArticleIsTakenFromItsAddress() {
        try (OpenDesk paper = new OpenDesk(place, PaperFixture.network())) {
            tab = another(paper).home();
            tab.page().fill("#url", PaperFixture.STORY);
            tab.check();
            assertThat(tab.text("#headline")).isEqualTo("A door opens");
            assertThat(tab.text("#slug")).contains("published 5 July 2024").contains(PaperFixture.STORY);
            assertThat(tab.text("#proof")).doesNotContain("Sport");
            tab.focus("2021").press("a").awaitMark("2023", "match");
            assertThat(tab.text("#slug")).contains("version 2");
        }
    }

    @Test
    void anAddressWithoutAnArticleIsToldAtOnce() {
        try (OpenDesk paper = new OpenDesk(place, PaperFixture.network())) {
            tab = another(paper).home();
            tab.page().fill("#url", "https://paper.example/gone");
            tab.page().click(".hand button.primary");
            tab.await(".hand .error:has-text('status 404')");
            assertThat(paper.get("/api/articles").json().path("articles")).isEmpty();
        }
    }

    @Test
    void beyondThisMachineThePageWorksForWhoHasTheToken() {
        try (OpenDesk open = new OpenDesk(place, new Doorkeeper.Doors("0.0.0.0", 0, TOKEN))) {
            tab = another(open);
            Response refused = tab.page().navigate(open.address() + "/?token=a-token-of-another-desk");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.text()).contains("this desk asks for its token");
            tab.page().navigate(open.address() + "/?token=" + TOKEN);
            tab.await(".hand");
            assertThat(tab.page().url()).as("what stands in the bar for all to see").doesNotContain("token");
            tab.paste(SHORT, DAY).focus("2021").press("x", "Enter").await("#proof .mk.settled");
            tab.page().reload();
            tab.await("#proof .mk.settled");
        }
    }
}
