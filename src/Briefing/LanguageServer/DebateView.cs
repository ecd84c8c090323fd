using Briefing.Authoring;
using Briefing.Load.Files;
using Briefing.Symbols;

namespace Briefing.LanguageServer;

/// <summary>A debate at the moment of a request.</summary>
internal sealed class DebateView
{
    private DebateView(string folder, OpenDocuments documents, WorkingDebate debate) =>
        (Folder, Documents, Debate) = (folder, documents, debate);

    /// <summary>Absolute.</summary>
    public string Folder { get; }

    public OpenDocuments Documents { get; }

    public WorkingDebate Debate { get; }

    /// <returns><c>null</c> if the folder is gone, or its debate.</returns>
    public static DebateView? Of(string folder, OpenDocuments documents, ReadableFiles readable)
    {
        try
        {
            return new(folder, documents, readable.At(DebateFiles.Read(folder, documents.In(folder))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns><c>null</c> if the file is no part of the debate.</returns>
    public WorkingFile? FileOf(OpenDocument document) =>
        Debate.File(Path.GetRelativePath(Folder, document.Path).Replace('\\', '/'), document.File);

    /// <summary>The id at a place, as far as the file can be read.</summary>
    public Occurrence? OccurrenceAt(OpenDocument document, int offset) =>
        Debate.Symbols.At(document.File.Path, offset);
}
