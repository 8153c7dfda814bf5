package org.bansang.lms.credential;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.bansang.lms.shared.web.PageLanguage;
import org.bansang.lms.shared.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where the QR code of a certificate leads: anybody reads here, without an account and on any phone, whether the paper
 * in hand is genuine.
 */
@WebServlet("/verify")
public class VerifyPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CredentialService credentials;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = PageLanguage.of(request);
        VerifyView view = new VerifyView(locale, publicUrl.value());
        String presented = request.getParameter("credential");
        boolean tooLong = presented != null && PresentedCode.tooLong(presented);
        response.setStatus(tooLong ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(tooLong ? view.tooLong() : answer(view, presented));
    }

    private String answer(VerifyView view, @Nullable String presented) {
        if (presented == null || presented.isBlank()) {
            return view.form();
        }
        return view.verdict(PresentedCode.jws(presented), credentials.verify(presented));
    }
}
