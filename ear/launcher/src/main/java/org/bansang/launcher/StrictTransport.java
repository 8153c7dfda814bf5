package org.bansang.launcher;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Keycloak tells browsers by default to come encrypted for a year, to all hosts below ours too. That promise is kept for
 * a certificate that everybody trusts, and not made for one of our own, which a commune may give up again.
 */
final class StrictTransport {
    private static final String HEADER = "strictTransportSecurity";
    private static final String ONE_YEAR = "max-age=31536000";

    private final AdminApi api;

    StrictTransport(AdminApi api) {
        this.api = api;
    }

    void decide(boolean everybodyTrustsUs) {
        for (String realm : List.of(Realm.ADMIN, "/master")) {
            ObjectNode known = (ObjectNode) api.get(realm).orElseThrow();
            ObjectNode headers = known.withObject("/browserSecurityHeaders").deepCopy();
            headers.put(HEADER, everybodyTrustsUs ? ONE_YEAR : "");
            ObjectNode change = known.objectNode();
            change.set("browserSecurityHeaders", headers);
            api.put(realm, change);
        }
    }
}
