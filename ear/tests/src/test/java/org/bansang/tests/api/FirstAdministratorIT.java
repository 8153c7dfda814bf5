package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.Test;

/** A platform without invented people still has somebody who may begin: the login its operator named. */
@OnThePlatform
class FirstAdministratorIT {
    @Test
    void theLoginTheOperatorNamedIsAdministratorEverywhereFromTheFirstSignIn() {
        Account account = Account.registered(Platform.FIRST_ADMINISTRATOR, "Người Đầu Tiên");
        Api api = Api.bearer(Tokens.of(account));

        Answer me = api.get("/api/me").require(200);
        assertTrue(me.json().path("roles").toString().contains("administrator"), me.text());

        String course = CourseMaterial.of("vneid").courseId();
        for (String unit : new String[] {"02890", "01273"}) {
            api.get("/api/units/" + Units.id(unit) + "/progress?course=" + course)
                    .require(200);
        }
        assertEquals(me.text(), api.get("/api/me").text(), "the second call meets the same person");
    }

    @Test
    void anotherNewcomerIsNoAdministrator() {
        Answer me = Api.bearer(Tokens.of(Account.stranger("Người Thứ Hai")))
                .get("/api/me")
                .require(200);

        assertFalse(me.json().path("roles").toString().contains("administrator"), me.text());
    }
}
