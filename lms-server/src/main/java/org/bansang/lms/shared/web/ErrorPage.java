package org.bansang.lms.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * What a person reads where the container alone would answer: in words, with a way back and without insides.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Template PAGE = Template.of(ErrorPage.class, "error.mustache");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        Locale locale = PageLanguage.of(request);
        String key = "shared.error." + (code == 403 ? "refused" : code < 500 ? "unknown" : "fault");
        response.setStatus(code);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.render(Map.of(
                        "lang", locale.getLanguage(),
                        "title", Texts.get(locale, key + ".title"),
                        "text", Texts.get(locale, key + ".text"),
                        "home", Texts.get(locale, "shared.error.home"))));
    }
}
