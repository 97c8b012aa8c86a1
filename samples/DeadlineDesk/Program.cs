using System.Text;
using LawGov.Samples.DeadlineDesk;

Console.OutputEncoding = Encoding.UTF8;
return DeskCommand.Run(args, Console.Out, Console.Error);
