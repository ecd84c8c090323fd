using BenchmarkDotNet.Running;
using Briefing;
using Briefing.Benchmarks;
using Briefing.Benchmarks.Typst;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Model.Vocabulary;

// briefing-benchmarks typst FOLDER FILE: the debate as a source for Typst. Anything else goes to BenchmarkDotNet.
if (args is not ["typst", var folder, var file])
{
    BenchmarkRunner.Run<Stages>(args: args);
    return 0;
}

var map = Pipeline.Map(DebateFiles.Read(folder), new DiagnosticBag());
if (map is null)
{
    Console.Error.WriteLine($"The debate in '{folder}' has mistakes.");
    return 1;
}

File.WriteAllText(file, TypstMarkup.Of(Composer.Compose(map, Length.Record)));
return 0;
