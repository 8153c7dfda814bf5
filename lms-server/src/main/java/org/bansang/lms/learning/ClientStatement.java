package org.bansang.lms.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.PersonId;

/**
 * A statement as our learner app sends it, checked for form: every later line may rely on it.
 *
 * @param pack the version of the course that was learned
 * @param language the language it was learned in, BCP 47
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
        return new ClientStatement(
                uuid(body.path("id"), "id"),
                new PersonId(uuid(account.path("name"), "actor.account.name")),
                verb(text(body.at("/verb/id"), "verb.id")),
                activity(text(body.at("/object/id"), "object.id"), publicUrl),
                timestamp(text(body.path("timestamp"), "timestamp")),
                text(extension(body.path("context"), Extension.PACK, publicUrl), "context.extensions pack"),
                body.at("/context/language").asText("vi"),
                body);
    }

    /** The value of an extension of the result, or a missing node. */
    JsonNode resultExtension(Extension extension, String publicUrl) {
        return extension(body.path("result"), extension, publicUrl);
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
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidException("timestamp must be ISO 8601 with an offset, such as 2026-11-21T08:00:00Z.");
        }
    }

    private static String shorten(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
