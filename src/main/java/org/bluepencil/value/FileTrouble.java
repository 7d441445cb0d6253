package org.bluepencil.value;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be used, in words: of the commonest faults the system gives no more than the name of the file. */
public final class FileTrouble {
    private FileTrouble() {}

    /** {@code there is no such file}; without the name of the file, which the reader of the words has been told. */
    public static String of(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (fault instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (fault instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(fault.getMessage());
    }
}
