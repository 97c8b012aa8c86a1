using System.Formats.Tar;
using LawGov.Domain.Text;

namespace LawGov.Samples.Files;

/// <summary>Where a path really leads, and what stands there.</summary>
internal static class Places
{
    private const int MostLinks = 40; // as many as Linux follows

    /// <summary>The full path with every link followed, those of folders too; what does not exist yet stays as it is written.</summary>
    /// <exception cref="IOException">The links run in a circle.</exception>
    public static string Real(string path)
    {
        string full = Path.GetFullPath(path), root = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Parts(full[root.Length..]));
        string real = root;
        for (int links = 0; ahead.TryPop(out string? part);)
        {
            string next = Path.Combine(real, part);
            if (part == "..") { real = Path.GetDirectoryName(real) ?? root; }
            else if (new FileInfo(next).LinkTarget is not { } target) { real = next; }
            else
            {
                if (++links > MostLinks) { throw new IOException("The links run in a circle.", hresult: 40); }

                if (Path.IsPathRooted(target)) { (real, target) = (Path.GetPathRoot(target)!, target[Path.GetPathRoot(target)!.Length..]); }

                foreach (string inner in Parts(target)) { ahead.Push(inner); }
            }
        }

        return real;
    }

    /// <summary>Refuses to write what is read, or two outputs to one place, links followed. A second name of a file is safe: an output replaces a name, never the content behind it.</summary>
    public static void ThrowIfShared(IEnumerable<string> read, IEnumerable<string> written)
    {
        var seen = read.Select(Real).ToHashSet(StringComparer.OrdinalIgnoreCase); // where the system tells letters apart, a name too near is refused as well
        foreach (string path in written)
        {
            try
            {
                if (!seen.Add(Real(path))) { throw new BadFileException(FileWords.SameFile.With(("path", path))); }
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                throw new BadFileException(FileWords.Unwritable.With(("path", path), ("reason", FileWords.Reason(trouble))));
            }
        }
    }

    /// <summary>Why a real path is not an ordinary file; null where it is one. It is not opened, for a pipe would wait for the other end.</summary>
    public static Bilingual? NotOrdinary(string real)
    {
        if (Directory.Exists(real)) { return FileWords.Folder; }

        if (OperatingSystem.IsWindows() || new FileInfo(real) is not { Exists: true, Length: 0 }) { return null; }

        try
        {
            // The one place of the base library that tells a pipe or a device from an empty file; of these it writes a header and no content.
            using var header = new MemoryStream();
            using (var writer = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true)) { writer.WriteEntry(real, "file"); }

            header.Position = 0;
            using var reader = new TarReader(header);
            return reader.GetNextEntry()!.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile ? null : FileWords.Special;
        }
        catch (IOException)
        {
            return FileWords.Special; // a socket
        }
    }

    private static IEnumerable<string> Parts(string path)
        => path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse();
}
