package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads the ledger of notices on a restored copy is told why no letter leaves it. */
@OnThePlatform
class HeldLettersE2E {
    private static final String LEDGER = "/desk/notices/deliveries";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Path mark = Platform.running().mailHold();

    @AfterEach
    void lettersGoOut() throws IOException {
        Files.deleteIfExists(mark);
    }

    @Test
    void theLedgerSaysThatLettersAreHeldBackAndHowTheyGoOutAgain() throws IOException {
        Files.writeString(mark, "since=2026-11-22T00:00:00Z\n");
        Visit desk = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        desk.open(LEDGER)
                .sees(desk.page().getByText("Thư điện tử đang được giữ lại"))
                .sees(desk.page().getByText("./bansang mail resume"))
                .picture("letters-held");
        Visit phone = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("quanly"));
        phone.open(LEDGER)
                .sees(phone.page().getByText("Thư điện tử đang được giữ lại"))
                .picture("letters-held");

        Files.delete(mark);

        desk.open(LEDGER).sees(desk.heading("Sổ gửi thông báo"));
        assertEquals(0, desk.page().getByText("Thư điện tử đang được giữ lại").count());
        desk.requireQuiet();
    }
}
