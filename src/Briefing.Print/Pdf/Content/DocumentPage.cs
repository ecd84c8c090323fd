using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A page as other parts of the file refer to it.</summary>
/// <param name="Index">From 0; also its key in the parent tree.</param>
internal sealed record DocumentPage(Ref Id, int Index, double Height);
