package org.bluepencil.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import org.apache.hc.client5.http.cache.HttpCacheCASOperation;
import org.apache.hc.client5.http.cache.HttpCacheEntry;
import org.apache.hc.client5.http.cache.HttpCacheStorage;
import org.apache.hc.client5.http.cache.ResourceIOException;
import org.jspecify.annotations.Nullable;

/** The client's cache in memory, bounded by the bytes of its bodies. */
final class ByteWeighedCache implements HttpCacheStorage {
    private static final int HEADERS = 2048;

    private final Cache<String, HttpCacheEntry> entries;

    ByteWeighedCache(long bytes) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, HttpCacheEntry entry) -> HEADERS
                        + (entry.getResource() == null
                                ? 0
                                : (int) Math.min(
                                        Integer.MAX_VALUE - HEADERS,
                                        entry.getResource().length())))
                .build();
    }

    @Override
    public void putEntry(String key, HttpCacheEntry entry) {
        entries.put(key, entry);
    }

    @Override
    public @Nullable HttpCacheEntry getEntry(String key) {
        return entries.getIfPresent(key);
    }

    @Override
    public void removeEntry(String key) {
        entries.invalidate(key);
    }

    @Override
    public void updateEntry(String key, HttpCacheCASOperation update) throws ResourceIOException {
        HttpCacheEntry after = update.execute(entries.getIfPresent(key));
        if (after != null) {
            entries.put(key, after);
        }
    }

    @Override
    public Map<String, HttpCacheEntry> getEntries(Collection<String> keys) {
        return entries.getAllPresent(keys);
    }
}
