package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationPersonTest {
    @Test
    void thereIsOnePersonForEveryRole() {
        List<DemonstrationPerson> people = DemonstrationPerson.all(Programs.in(Path.of("../..")));
        assertEquals(9, people.size());
        assertEquals(
                Set.of(
                        "resident",
                        "official",
                        "facilitator",
                        "trainer",
                        "reviewer",
                        "manager",
                        "registrar",
                        "administrator"),
                people.stream().map(DemonstrationPerson::role).collect(Collectors.toSet()));
    }

    @Test
    void aLineWithAMissingColumnIsRefused(@TempDir Path home) throws IOException {
        Path file = home.resolve("seeds/demonstration/people.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "login,display_name,role,unit_code,language\nnguoidan,Lù Thị Mẩy,resident\n");
        assertThrows(StartFailure.class, () -> DemonstrationPerson.all(Programs.in(home)));
    }
}
