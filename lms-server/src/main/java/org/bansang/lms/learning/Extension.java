package org.bansang.lms.learning;

/**
 * The xAPI extensions of our statements; their addresses hang under the permanent public address.
 */
enum Extension {
    /** In context: the version of the course that was learned. */
    PACK("pack"),
    /** In result: answers chosen, by question. */
    RESPONSES("responses"),
    /** In result: the rules that fired in a practice run. */
    STEPS("steps"),
    /** In result: {@code own} or {@code guided}, see {@link org.bansang.content.grade.PracticeMode}. */
    MODE("mode"),
    /** In result: {@code alone} or {@code helped}, the word of skill records for the mode. */
    ASSISTANCE("assistance"),
    /** In result, said by the platform only: what each step of a practice run was worth. */
    STEP_RESULTS("step-results");

    private final String name;

    Extension(String name) {
        this.name = name;
    }

    String under(String publicUrl) {
        return publicUrl + "/xapi/ext/" + name;
    }
}
