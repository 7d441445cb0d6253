package org.bluepencil.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk and a browser that can reach this machine alone, and a tab of it for each test. */
abstract class InBrowser {
    static final String DAY = "2024-07-05";
    static final String SHORT = "Finland joined NATO in 2021. Astana is the capital of Kazakhstan.";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    static Path folder;

    static OpenDesk desk;
    private static Playwright playwright;
    private static Browser browser;

    BrowserContext context;
    Tab tab;
    private final List<Tab> tabs = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        desk = new OpenDesk(folder);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
        desk.close();
    }

    @BeforeEach
    void openTab() {
        context = browser.newContext(new Browser.NewContextOptions().setAcceptDownloads(true));
        tab = another();
    }

    /** One more tab of the same browser. */
    final Tab another() {
        return another(desk);
    }

    /** A tab that shows another desk. */
    final Tab another(OpenDesk elsewhere) {
        Tab other = new Tab(context, elsewhere.address());
        tabs.add(other);
        return other;
    }

    @AfterEach
    void closeTabs() {
        context.close();
        tabs.forEach(Tab::assertQuiet);
    }

    /** The sample article. */
    static String sample() {
        try {
            return Files.readString(Path.of("claims/summit.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
