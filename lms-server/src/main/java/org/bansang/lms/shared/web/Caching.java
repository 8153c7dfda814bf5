package org.bansang.lms.shared.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

    private static Response tagged(Request request, String tag, String cacheControl, Supplier<?> body) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(body.get()) : unchanged;
        return response.tag(entityTag).header("Cache-Control", cacheControl).build();
    }
}
