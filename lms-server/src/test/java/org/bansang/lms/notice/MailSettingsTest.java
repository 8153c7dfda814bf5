package org.bansang.lms.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.bansang.lms.shared.web.PublicUrl;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void withoutAHostThereIsNoMailServer() {
        assertFalse(settings("", "starttls").isConfigured());
    }

    @Test
    void thePortFollowsTheProtection() {
        assertEquals(587, settings("thu.vidu.vn", "starttls").port());
        assertEquals(465, settings("thu.vidu.vn", "TLS").port());
        assertEquals(25, settings("thu.vidu.vn", "none").port());
    }

    @Test
    void encryptionThatIsWantedIsRequired() {
        var starttls = settings("thu.vidu.vn", "starttls").properties();
        assertEquals("true", starttls.getProperty("mail.smtp.starttls.required"));
        assertEquals("true", starttls.getProperty("mail.smtp.ssl.checkserveridentity"));
        assertEquals("true", settings("thu.vidu.vn", "tls").properties().getProperty("mail.smtp.ssl.enable"));
        assertEquals("false", settings("thu.vidu.vn", "none").properties().getProperty("mail.smtp.starttls.required"));
    }

    @Test
    void anUnknownProtectionIsAnError() {
        assertThrows(IllegalStateException.class, settings("thu.vidu.vn", "ssl")::port);
    }

    private static MailSettings settings(String host, String tls) {
        MailSettings settings = new MailSettings();
        settings.publicUrl = new PublicUrl() {
            @Override
            public String value() {
                return "https://hoc.vidu.vn";
            }
        };
        settings.host = Optional.of(host);
        settings.port = Optional.empty();
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.empty();
        settings.tls = tls;
        return settings;
    }
}
