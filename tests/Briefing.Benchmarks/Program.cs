using Briefing;
using Briefing.Benchmarks.Typst;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load;

if (args is ["typst", var folder, var file])
{
    var map = Pipeline.Map(DebateFiles.Read(folder), new DiagnosticBag()) ?? throw new InvalidDataException("The debate has mistakes.");
    File.WriteAllText(file, TypstMarkup.Of(Composer.Compose(map)));
    return 0;
}
return 2;
