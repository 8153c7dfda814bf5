package org.bansang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The realm in which the people of this platform sign in. */
public final class Realm {
    static final String PATH = "/realms/bansang";
    static final String ADMIN = "/bansang";
    private static final String MARK = "demonstration";

    private final AdminApi api;
    private final RealmDefinition definition;
    private final boolean everybodyTrustsUs;

    public Realm(AdminApi api, Programs programs, Settings settings, Secrets secrets) {
        this.api = api;
        this.everybodyTrustsUs = settings.encryption().way() != Encryption.Way.LOCAL;
        this.definition = RealmDefinition.read(
                programs, settings.publicUrl(), secrets.clientSecret(), secrets.accountsClientSecret());
    }

    /** Creates the realm or brings an older one up to date. */
    public void bringUpToDate() {
        new RealmMigration(api, definition).run();
        api.put("/master", wearingOurTheme());
        new StrictTransport(api).decide(everybodyTrustsUs);
    }

    /** Addresses outside our realm are answered by Keycloak's own, which should not look like another product. */
    private static ObjectNode wearingOurTheme() {
        ObjectNode master = new ObjectMapper().createObjectNode();
        master.put("loginTheme", "bansang");
        master.put("internationalizationEnabled", true);
        master.putArray("supportedLocales").add("vi").add("en");
        return master.put("defaultLocale", "vi");
    }

    /** Known passwords have no place where real people work. */
    public void requireNoDemonstrationPeople() {
        boolean exists = api.get(ADMIN).isPresent();
        if (exists && !users("q=" + AdminApi.encoded(MARK + ":true") + "&max=1").isEmpty()) {
            throw new StartFailure(
                    "Thư mục dữ liệu này có tài khoản trình diễn, mật khẩu của chúng đã hiện trên màn hình. Chế độ"
                            + " production cần một thư mục mới: hãy đặt BANSANG_DATA.",
                    "This data folder holds demonstration accounts, whose password was shown on a screen. Production"
                            + " needs a new folder: set BANSANG_DATA.");
        }
    }

    /** Invented people, one for each role; somebody who is not marked as invented is never touched. */
    public void ensureDemonstrationPeople(List<DemonstrationPerson> people, String password) {
        for (DemonstrationPerson person : people) {
            JsonNode found = users("exact=true&username=" + AdminApi.encoded(person.login()));
            if (found.isEmpty()) {
                api.post(ADMIN + "/users", representation(person, password));
                giveRole(users("exact=true&username=" + AdminApi.encoded(person.login())), person.role());
            } else if (found.path(0)
                    .path("attributes")
                    .path(MARK)
                    .path(0)
                    .asText()
                    .equals("true")) {
                String path = ADMIN + "/users/" + found.path(0).path("id").asText();
                api.put(path + "/reset-password", credential(password));
            }
        }
    }

    private JsonNode users(String query) {
        return api.get(ADMIN + "/users?" + query).orElseThrow();
    }

    private void giveRole(JsonNode users, String role) {
        JsonNode found = api.get(ADMIN + "/roles/" + role)
                .orElseThrow(() ->
                        new StartFailure("Không có vai trò \"" + role + "\".", "There is no role \"" + role + "\"."));
        String user = users.path(0).path("id").asText();
        api.post(
                ADMIN + "/users/" + user + "/role-mappings/realm",
                new ObjectMapper().createArrayNode().add(found));
    }

    /** The whole name stands in one field: a Vietnamese name begins with the family name. */
    private static ObjectNode representation(DemonstrationPerson person, String password) {
        ObjectNode user = new ObjectMapper().createObjectNode();
        user.put("username", person.login());
        user.put("enabled", true);
        user.put("firstName", person.displayName());
        user.putArray("credentials").add(credential(password));
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray(MARK).add("true");
        attributes.putArray("locale").add(person.language());
        return user;
    }

    private static ObjectNode credential(String password) {
        return new ObjectMapper()
                .createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
    }
}
