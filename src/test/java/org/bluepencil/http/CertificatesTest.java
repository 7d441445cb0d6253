package org.bluepencil.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Certificates of an authority that the machine trusts: one in force, and one whose time is over. */
@Isolated("sets the trust store of the whole process for as long as it runs")
class CertificatesTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    @Test
    void aCertificateWhoseTimeIsOverIsNoConnection() throws Exception {
        keytool("-genkeypair -alias ca -dname CN=Test-Authority -ext bc:c -validity 30 -keystore ca.p12");
        keytool("-exportcert -alias ca -keystore ca.p12 -file ca.crt");
        keytool("-importcert -noprompt -alias ca -file ca.crt -keystore trust.p12");
        host("valid", "-startdate -1d -validity 20");
        host("over", "-startdate -9d -validity 2");
        String before = System.getProperty("javax.net.ssl.trustStore");
        System.setProperty(
                "javax.net.ssl.trustStore", folder.resolve("trust.p12").toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try {
            assertThat(fetched("valid")).isInstanceOf(Reply.Content.class);
            assertThat(fetched("over")).isInstanceOfSatisfying(Reply.Failure.class, f -> assertThat(f.kind())
                    .isEqualTo(Reply.Kind.CONNECTION));
        } finally {
            System.clearProperty("javax.net.ssl.trustStorePassword");
            if (before == null) {
                System.clearProperty("javax.net.ssl.trustStore");
            } else {
                System.setProperty("javax.net.ssl.trustStore", before);
            }
        }
    }

    private Reply fetched(String name) {
        WireMockServer server = new WireMockServer(options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(folder.resolve(name + ".p12").toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
        server.start();
        Policy policy = Policy.DEFAULT
                .permitting(Set.of("localhost:" + server.httpsPort()))
                .patient(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
        try (Network network = new Network(policy, Clock.systemUTC())) {
            server.stubFor(get("/a").willReturn(aResponse().withBody("x")));
            return network.fetch(Ask.data("https://localhost:" + server.httpsPort() + "/a", Duration.ZERO));
        } finally {
            server.stop();
        }
    }

    private void host(String name, String validity) throws Exception {
        keytool("-genkeypair -alias host -dname CN=localhost -validity 30 -keystore " + name + ".p12");
        keytool("-certreq -alias host -keystore " + name + ".p12 -file " + name + ".csr");
        keytool("-gencert -alias ca -keystore ca.p12 -infile " + name + ".csr -outfile " + name
                + ".crt -ext san=dns:localhost " + validity);
        keytool("-importcert -noprompt -alias ca -file ca.crt -keystore " + name + ".p12");
        keytool("-importcert -noprompt -alias host -file " + name + ".crt -keystore " + name + ".p12");
    }

    private void keytool(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        if (arguments.startsWith("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC"));
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + ": " + said).isZero();
    }
}
