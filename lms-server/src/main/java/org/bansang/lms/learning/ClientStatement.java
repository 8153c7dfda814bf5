package org.bansang.lms.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bansang.content.grade.PracticeMode;
import org.bansang.content.grade.UngradableException;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.PersonId;

/**
 * A statement as our learner app sends it, checked for form: every later line may rely on it.
 *
 * @param pack the version of the course that was learned
 * @param language the language it was learned in, BCP 47
 * @param body the statement without anything that the platform does not read
 */
record ClientStatement(
        UUID id,
        PersonId actor,
        Verb verb,
        ActivityIri activity,
        Instant timestamp,
        String pack,
        String language,
        ObjectNode body) {

    private static final int PLATFORM_IDS = 3;
    private static final Set<String> MEMBERS =
            Set.of("id", "actor", "verb", "object", "result", "context", "timestamp", "version");

    /**
     * Reads what a client sent.
     *
     * @throws InvalidException with a sentence that names the member at fault
     */
    static ClientStatement read(JsonNode json, String publicUrl) {
        if (!(json instanceof ObjectNode body)) {
            throw new InvalidException("A statement must be a JSON object.");
        }
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!MEMBERS.contains(name)) {
                throw new InvalidException("A statement has no member '" + shorten(name) + "'.");
            }
        }
        JsonNode account = body.at("/actor/account");
        if (!publicUrl.equals(account.path("homePage").textValue())) {
            throw new InvalidException("actor.account.homePage must be " + publicUrl + ".");
        }
        UUID id = uuid(body.path("id"), "id");
        if (id.version() == PLATFORM_IDS) {
            throw new InvalidException("id must be a random UUID; name-based ones are the platform's.");
        }
        mode(body, publicUrl);
        return new ClientStatement(
                id,
                new PersonId(uuid(account.path("name"), "actor.account.name")),
                verb(text(body.at("/verb/id"), "verb.id")),
                activity(text(body.at("/object/id"), "object.id"), publicUrl),
                timestamp(text(body.path("timestamp"), "timestamp")),
                text(extension(body.path("context"), Extension.PACK, publicUrl), "context.extensions pack"),
                language(body.at("/context/language").asText("vi")),
                opaque(body, publicUrl));
    }

    /** What goes into the log: nothing but what the platform reads, so that no name or number slips in with it. */
    private static ObjectNode opaque(ObjectNode sent, String publicUrl) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set("id", sent.get("id"));
        ObjectNode account = kept.putObject("actor").put("objectType", "Agent").putObject("account");
        account.put("homePage", publicUrl).set("name", sent.at("/actor/account/name"));
        kept.putObject("verb").set("id", sent.at("/verb/id"));
        kept.putObject("object").put("objectType", "Activity").set("id", sent.at("/object/id"));
        kept.set("timestamp", sent.get("timestamp"));
        ObjectNode context = kept.putObject("context");
        context.put("language", language(sent.at("/context/language").asText("vi")));
        keep(extension(sent.path("context"), Extension.PACK, publicUrl), context, Extension.PACK, publicUrl);
        for (Extension extension :
                List.of(Extension.RESPONSES, Extension.STEPS, Extension.MODE, Extension.ASSISTANCE)) {
            keep(
                    extension(sent.path("result"), extension, publicUrl),
                    kept.withObject("/result"),
                    extension,
                    publicUrl);
        }
        return kept;
    }

    private static void keep(JsonNode value, ObjectNode parent, Extension extension, String publicUrl) {
        if (!value.isMissingNode()) {
            parent.withObject("/extensions").set(extension.under(publicUrl), value);
        }
    }

    private static String language(String tag) {
        if (!tag.matches("[A-Za-z0-9-]{1,35}")) {
            throw new InvalidException("context.language must be a BCP 47 language tag.");
        }
        return tag;
    }

    /** The value of an extension of the result, or a missing node. */
    JsonNode resultExtension(Extension extension, String publicUrl) {
        return extension(body.path("result"), extension, publicUrl);
    }

    /** How a practice was done; earlier apps did not say it. */
    Optional<PracticeMode> mode(String publicUrl) {
        return mode(body, publicUrl);
    }

    private static Optional<PracticeMode> mode(ObjectNode body, String publicUrl) {
        JsonNode word = extension(body.path("result"), Extension.MODE, publicUrl);
        JsonNode assistance = extension(body.path("result"), Extension.ASSISTANCE, publicUrl);
        if (word.isMissingNode() && assistance.isMissingNode()) {
            return Optional.empty();
        }
        try {
            PracticeMode mode = PracticeMode.of(word.asText());
            if (mode.assistance().equals(assistance.textValue())) {
                return Optional.of(mode);
            }
            throw new InvalidException(
                    "A practice done '" + mode.word() + "' has the assistance '" + mode.assistance() + "'.");
        } catch (UngradableException e) {
            throw new InvalidException(String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode extension(JsonNode parent, Extension extension, String publicUrl) {
        return parent.path("extensions").path(extension.under(publicUrl));
    }

    private static String text(JsonNode node, String name) {
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > 500) {
            throw new InvalidException(name + " must be a text of 1 to 500 characters.");
        }
        return node.textValue();
    }

    private static UUID uuid(JsonNode node, String name) {
        String value = text(node, name);
        try {
            if (value.length() == 36) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidException(name + " must be a UUID.");
        }
        throw new InvalidException(name + " must be a UUID.");
    }

    private static Verb verb(String iri) {
        for (Verb verb : Set.of(Verb.EXPERIENCED, Verb.ATTEMPTED)) {
            if (verb.iri().equals(iri)) {
                return verb;
            }
        }
        throw new InvalidException("The verb " + shorten(iri)
                + " is not for clients to say: they report what was experienced or attempted, the platform grades it.");
    }

    private static ActivityIri activity(String iri, String publicUrl) {
        return ActivityIri.parse(publicUrl, iri)
                .filter(found -> found.activity() != null)
                .orElseThrow(() -> new InvalidException("object.id is not an activity of a course of ours."));
    }

    private static Instant timestamp(String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            if (time.getYear() < 1970 || time.getYear() > 9999) {
                throw new InvalidException("timestamp must lie between the years 1970 and 9999.");
            }
            return time.toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidException("timestamp must be ISO 8601 with an offset, such as 2026-11-21T08:00:00Z.");
        }
    }

    private static String shorten(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
