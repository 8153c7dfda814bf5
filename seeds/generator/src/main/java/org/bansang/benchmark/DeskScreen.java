package org.bansang.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.launcher.StartFailure;

/**
 * A screen of the desk, opened as a browser opens it: the page, the session of the page, the content. What a browser
 * does with the content and the files it keeps are not in it.
 */
final class DeskScreen {
    /** Where screens begin. */
    static final String DESK = "/desk/";

    private static final int FIRST_NODE = 1;

    private final Visitor visitor;
    private final String route;
    private final String query;
    private final ObjectMapper json = new ObjectMapper();

    DeskScreen(Visitor visitor, String path) {
        int question = path.indexOf('?');
        this.visitor = visitor;
        this.route = path.substring(DESK.length(), question < 0 ? path.length() : question);
        this.query = question < 0 ? "" : path.substring(question + 1);
    }

    /** How long it took until the last byte of the content, in milliseconds. */
    double time() {
        long begin = System.nanoTime();
        visitor.read(DESK + route + (query.isEmpty() ? "" : "?" + query));
        JsonNode page = parse(visitor.read(DESK + "?v-r=init&location=" + encoded(route) + "&query=" + encoded(query)))
                .path("appConfig");
        String answers = DESK + "?v-r=uidl&v-uiId=" + page.path("v-uiId").asText();
        String content = visitor.post(answers, navigation(page).toString());
        double took = (System.nanoTime() - begin) / 1e6;
        if (!content.contains("\"changes\"")) {
            throw new StartFailure(DESK + route + " không có nội dung.", DESK + route + " has no content.");
        }
        leave(answers, page, content);
        return took;
    }

    private ObjectNode navigation(JsonNode page) {
        ObjectNode request = request(page);
        ObjectNode event = request.withArray("rpc").addObject();
        event.put("type", "event").put("node", FIRST_NODE).put("event", "ui-navigate");
        ObjectNode data = event.putObject("data").put("route", route).put("query", query);
        data.put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        return request.put("syncId", page.at("/uidl/syncId").asInt()).put("clientId", 0);
    }

    /** As a browser does that goes on to another page; the server would keep the screen otherwise. */
    private void leave(String answers, JsonNode page, String content) {
        ObjectNode goodbye = request(page).put("UNLOAD", true);
        goodbye.put("syncId", number("syncId", content)).put("clientId", number("clientId", content));
        visitor.post(answers, goodbye.toString());
    }

    /** Without reading the whole content, which on these machines would be measured along. */
    private int number(String name, String content) {
        Matcher number = Pattern.compile("\"" + name + "\":([0-9]+)").matcher(content);
        if (!number.find()) {
            throw unclear();
        }
        return Integer.parseInt(number.group(1));
    }

    private static ObjectNode request(JsonNode page) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.set("csrfToken", page.at("/uidl/Vaadin-Security-Key"));
        request.putArray("rpc");
        return request;
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw unclear();
        }
    }

    private StartFailure unclear() {
        return new StartFailure(
                DESK + route + " trả lời khó hiểu.", DESK + route + " answers what cannot be understood.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
