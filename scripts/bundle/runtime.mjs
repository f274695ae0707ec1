/**
 * The lines around the modules of the entry's pack: they find modules by name, and get the packs of a part before its
 * modules run. Node requires a pack; the web worker's host reads its text with the extension's other files and runs it
 * as it runs the entry itself.
 */

const nodePack = `const get=(name)=>Promise.resolve(require("./"+name+".js"));`;

const webPack = `const get=async(name)=>{
const vscode=require("vscode");
const extension=vscode.extensions.getExtension("conference-notes.conference-notes");
const file=vscode.Uri.joinPath(extension.extensionUri,"dist","web",name+".js");
const text=new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
const module={exports:{}};
new Function("module",text+"\\n//# sourceURL="+file.toString(true))(module);
return module.exports;
};`;

/**
 * @param {'node' | 'web'} host
 * @param {string} entry the entry's module
 * @param {Record<string, string[]>} table by the modules of the parts, the packs each needs
 * @returns {[string, string]} what stands before and after the entry's modules
 */
export function runtime(host, entry, table) {
  return [
    '"use strict";const modules={',
    `};
const parts=${JSON.stringify(table)},running=new Map(),packs=new Map();
${host === 'node' ? nodePack : webPack}
const take=(name)=>{
let pack=packs.get(name);
if(pack===undefined){
pack=get(name).then((found)=>{Object.assign(modules,found);});
packs.set(name,pack);
pack.catch(()=>packs.delete(name));
}
return pack;
};
const run=(id)=>{
let module=running.get(id);
if(module!==undefined)return module.exports;
const define=modules[id];
if(define===undefined)return require(id);
running.set(id,module={exports:{}});
define(module,module.exports,run,load);
return module.exports;
};
const load=async(id)=>{await Promise.all(parts[id].map(take));return run(id);};
module.exports=run(${JSON.stringify(entry)});
`,
  ];
}
