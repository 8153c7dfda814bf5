package org.bansang.lms.shared.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Answers that a phone need not download twice.
 */
public final class Caching {

    static final String FOREVER = "public, max-age=31536000, immutable";

    private Caching() {}

    /** Something whose address is the hash of its content: it can never change. */
    public static Response immutable(Request request, String hash, Supplier<?> body) {
        return tagged(request, hash, FOREVER, body);
    }

    /** Something to ask for again each time; unchanged costs a few bytes. */
    public static Response revalidated(Request request, String tag, Supplier<?> body) {
        return tagged(request, tag, "no-cache", body);
    }

    /** Something of one person, to ask for again each time; no cache in between may keep it. */
    public static Response personal(Request request, Object content, Supplier<?> body) {
        return tagged(request, tag(content), "private, no-cache", body);
    }

    /** A tag that follows from what a record or a list of records holds. */
    public static String tag(Object content) {
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Response tagged(Request request, String tag, String cacheControl, Supplier<?> body) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(body.get()) : unchanged;
        return response.tag(entityTag).header("Cache-Control", cacheControl).build();
    }
}
