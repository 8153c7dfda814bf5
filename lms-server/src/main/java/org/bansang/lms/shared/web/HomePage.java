package org.bansang.lms.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The bare address leads to the learner app: most who type it are learners.
 */
@WebServlet("")
public class HomePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(publicUrl.value() + "/learn/");
    }
}
