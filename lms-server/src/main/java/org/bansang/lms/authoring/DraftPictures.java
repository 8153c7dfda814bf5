package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.source.SourceFolder;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.PersonId;

/**
 * The pictures of a draft: they lie beside the lessons of a module and are looked at before they are let in.
 */
@Dependent
class DraftPictures {

    @Inject
    DraftStore store;

    List<String> names(Draft draft, String activity) {
        Map<String, String> files = store.files(draft);
        String folder = folder(draft, activity);
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .filter(PictureFile::isPicture)
                .toList();
    }

    Picture picture(Draft draft, String activity, String file) {
        Map<String, String> files = store.files(draft);
        String path = folder(draft, activity) + file;
        String hash = files.get(path);
        if (hash == null || !SourceFolder.isPlain(file) || !PictureFile.isPicture(file)) {
            throw new NotFoundException("There is no picture " + file + ".");
        }
        byte[] bytes = store.bytes(files, path);
        String source = "data:" + PictureFile.mediaType(file) + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
        return new Picture(file, source, bytes.length);
    }

    PictureSaved add(PersonId by, Draft draft, String activity, String name, byte[] bytes) {
        PictureFile picture = PictureFile.of(name, bytes);
        String folder = folder(draft, activity);
        Map<String, byte[]> beside = store.contents(store.files(draft));
        String file = picture.nameBeside(taken -> beside.get(folder + taken));
        int saved = store.save(by, draft, folder + file, picture.bytes());
        return new PictureSaved(file, saved);
    }

    private String folder(Draft draft, String activity) {
        if (draft.isFacts()) {
            throw new ConflictException("The book of facts has no pictures.");
        }
        OutlineText outline = store.outline(store.files(draft));
        return DraftFiles.activity(outline, activity)
                        .orElseThrow(() -> new NotFoundException("The course has no activity " + activity + "."))
                        .module()
                        .folder()
                + "/";
    }
}
