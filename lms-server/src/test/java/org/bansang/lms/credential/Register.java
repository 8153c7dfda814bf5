package org.bansang.lms.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/** The register of certificates in memory. */
class Register extends CredentialRepository {

    final List<Credential> issued = new ArrayList<>();

    @Override
    Optional<Credential> credential(CredentialId id) {
        return issued.stream().filter(credential -> credential.id().equals(id)).findFirst();
    }

    @Override
    List<Credential> credentialsOf(PersonId person) {
        return issued.stream()
                .filter(credential -> credential.belongsTo(person))
                .toList();
    }

    @Override
    boolean issuedFor(UUID statement) {
        return issued.stream().anyMatch(credential -> credential.statement().equals(statement));
    }

    @Override
    void add(Credential credential) {
        issued.add(credential);
    }
}
