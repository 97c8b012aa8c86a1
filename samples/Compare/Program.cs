using LawGov.Samples;
using LawGov.Samples.Compare;

return SampleProgram.Run(args, CompareCommand.Run);
