package org.bansang.lms.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The REST interface under /api; browsers come with the session cookie, other clients with a bearer token of the realm
 * whose audience names this platform.
 */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bản Sáng",
                        version = "1",
                        description =
                                "Courses, learning events, progress and certificates. Errors are problem documents "
                                        + "(RFC 9457). Browser calls that change something carry the header X-Bansang: 1."))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class RestApplication extends Application {}
