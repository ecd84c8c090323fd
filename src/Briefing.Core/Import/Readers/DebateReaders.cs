using Briefing.Import.Aif;
using Briefing.Import.Argdown;
using Briefing.Import.Drafts;
using Briefing.Import.Kialo;
using Briefing.Import.Recognition;

namespace Briefing.Import.Readers;

/// <summary>The readers of debates that other programs have written.</summary>
internal static class DebateReaders
{
    private static readonly Dictionary<FileKind, Func<string, byte[], DiagnosticBag, DebateDraft?>> s_readers = new()
    {
        [FileKind.Argdown] = ArgdownImport.Read,
        [FileKind.Aif] = AifImport.Read,
        [FileKind.Xaif] = AifImport.Read,
        [FileKind.Kialo] = KialoImport.Read,
    };

    /// <param name="path">The file's path as shown in messages.</param>
    /// <returns><c>null</c> if it holds no debate, which is reported.</returns>
    public static DebateDraft? Read(FileKind kind, string path, byte[] content, DiagnosticBag diagnostics)
    {
        if (s_readers.TryGetValue(kind, out var read))
            return read(path, content, diagnostics);

        diagnostics.Add(Problems.NotADebate(TextSpan.StartOf(new(path, "")), kind.Name, kind.Remedy));
        return null;
    }
}
