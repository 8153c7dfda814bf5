package org.bansang.lms.people;

import java.io.Serializable;
import java.util.List;

/**
 * A community digital team of today, with its members, those who lead it first.
 */
public record TeamRow(String id, String name, String unitName, List<Member> members) implements Serializable {

    /**
     * A member.
     *
     * @param open whether the caller may open the person's page
     */
    public record Member(String personId, String name, boolean leads, boolean open) implements Serializable {}
}
