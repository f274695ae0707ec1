/**
 * The lines around the modules of a pack that is a program: they find modules by name, and get the packs of a part
 * before its modules run. Node requires a pack; the web worker's host reads its text with the extension's other files
 * and runs it as it runs the entry itself.
 */

import { transformSync } from 'esbuild';

const nodePack = `const get=async(name)=>require("../parts/"+name+".js");`;

const webPack = `const get=async(name)=>{
const vscode=require("vscode");
const extension=vscode.extensions.getExtension("conference-notes.conference-notes");
const file=vscode.Uri.joinPath(extension.extensionUri,"dist","parts",name+".js");
const text=new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
const module={exports:{}};
new Function("module",text+"\\n//# sourceURL="+file.toString(true))(module);
return module.exports;
};`;

const runModule = `const give=(exports,getters)=>{
for(const name in getters)Object.defineProperty(exports,name,{enumerable:true,get:getters[name]});
};
const running=new Map();
const run=(id)=>{
const name=id.slice(id.lastIndexOf("/")+1);
let module=running.get(name);
if(module!==undefined)return module.exports;
const define=modules[name];
if(define===undefined)return require(id);
running.set(name,module={exports:{}});
define(module,module.exports,run,load,give);
return module.exports;
};`;

/** The modules of a part run in another turn of the loop than its packs are compiled in: either takes its time. */
const loadPart = `const packs=new Map();
const take=(name)=>{
let pack=packs.get(name);
if(pack===undefined){
pack=get(name).then((found)=>{Object.assign(modules,found);});
packs.set(name,pack);
pack.catch(()=>packs.delete(name));
}
return pack;
};
const load=async(id)=>{
const name=id.slice(id.lastIndexOf("/")+1);
await Promise.all(parts[name].map(take));
await new Promise((done)=>setTimeout(done));
return run(name);
};`;

/**
 * @param {'node' | 'web'} host
 * @param {string} entry the entry's module
 * @param {Record<string, string[]>} table by the modules of the parts, the packs each needs
 * @returns {[string, string]} what stands before and after the entry's modules
 */
export function programRuntime(host, entry, table) {
  return [
    '"use strict";const modules={',
    `};\n${short(`const parts=${JSON.stringify(table)};
${host === 'node' ? nodePack : webPack}
${loadPart}
${runModule}
module.exports=run(${JSON.stringify(entry)});
`)}`,
  ];
}

/**
 * Every window loads it.
 * @param {string} code
 */
function short(code) {
  return transformSync(code, { minify: true }).code;
}

/**
 * A thread of Node requires the reader beside it. A web worker is given both texts as one, the reader's before as a
 * function of `module` by the name of `pack`. Either answers messages in their order.
 * @param {string} entry the thread's module
 * @param {string} reader
 * @returns {[string, string]}
 */
export function threadRuntime(entry, reader) {
  return [
    'const modules={',
    `};
const load=()=>Promise.reject(new Error("A thread loads nothing."));
${runModule}
const isNode=typeof pack==="undefined",reader={exports:{}};
if(isNode)reader.exports=require("./${reader}.js");
else pack(reader);
Object.assign(modules,reader.exports);
const {answer}=run(${JSON.stringify(entry)});
if(isNode){
const {parentPort}=require("node:worker_threads");
parentPort.on("message",(asked)=>parentPort.postMessage(answer(asked)));
}else onmessage=({data})=>postMessage(answer(data));
`,
  ];
}
