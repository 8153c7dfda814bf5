package org.bansang.tests.refusal;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bansang.tests.harness.ShippedClasses;

/** All ways into the application that its classes open, found by their annotations. */
public final class ResourceDoors {
    private static final List<String> VERBS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private ResourceDoors() {}

    /** Every JAX-RS method as {@code VERB /api/path}. */
    public static Set<String> methods() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass resource : ShippedClasses.read()) {
            for (JavaMethod method : resource.getMethods()) {
                verbs(method).forEach(verb -> doors.add(verb + " " + path(resource, method)));
            }
        }
        return doors;
    }

    /** Every servlet's address. */
    public static Set<String> servlets() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass servlet : ShippedClasses.read()) {
            servlet.tryGetAnnotationOfType("jakarta.servlet.annotation.WebServlet")
                    .ifPresent(annotation -> Stream.of("value", "urlPatterns")
                            .flatMap(member ->
                                    Stream.of((Object[]) annotation.get(member).orElse(new Object[0])))
                            .forEach(pattern ->
                                    doors.add("/" + pattern.toString().replaceFirst("^/", ""))));
        }
        return doors;
    }

    /** Every Vaadin view's address below the desk. */
    public static Set<String> routes() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass view : ShippedClasses.read()) {
            view.tryGetAnnotationOfType("com.vaadin.flow.router.Route")
                    .ifPresent(route -> doors.add(("/desk/" + text(route)).replaceFirst("/$", "")));
        }
        return doors;
    }

    private static Stream<String> verbs(JavaMethod method) {
        return VERBS.stream().filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static String path(JavaClass resource, JavaMethod method) {
        return ("/api/" + path(resource) + "/" + path(method))
                .replaceAll("/+", "/")
                .replaceFirst("(?<=.)/$", "");
    }

    private static <T extends HasAnnotations<T> & HasDescription> String path(T element) {
        return element.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(ResourceDoors::text)
                .orElse("");
    }

    private static String text(JavaAnnotation<?> annotation) {
        return annotation.get("value").map(Object::toString).orElse("");
    }
}
